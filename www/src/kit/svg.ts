// Charts come as SVG text. It is read by hand into nodes of the few kinds that a chart has, so that nothing in it
// can become anything else, and no part of the page ever turns text into markup.

const ELEMENTS: ReadonlySet<string> = new Set([
  "svg",
  "g",
  "title",
  "desc",
  "defs",
  "path",
  "rect",
  "circle",
  "ellipse",
  "line",
  "polyline",
  "polygon",
  "text",
  "tspan",
  "clipPath",
  "pattern",
  "linearGradient",
  "stop",
  "marker",
  "use",
]);
const ATTRIBUTES =
  /^(?:id|class|role|lang|xml:lang|xml:space|viewBox|width|height|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|d|dx|dy|points|transform|offset|opacity|focusable|tabindex|preserveAspectRatio|text-anchor|dominant-baseline|clip-path|clip-rule|patternUnits|patternTransform|gradientUnits|markerWidth|markerHeight|refX|refY|orient|href|(?:fill|stroke|font|text|letter|word|paint|stop|marker|vector|shape|pointer)-?[a-z-]*|aria-[a-z]+|data-[a-z-]+)$/;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const TAG = /<(\/?)([A-Za-z]+)((?:\s+[A-Za-z][A-Za-z0-9:-]*="[^"<]*")*)\s*(\/?)>/y;
const ATTRIBUTE = /\s+([A-Za-z][A-Za-z0-9:-]*)="([^"<]*)"/gy;
const SVG = "http://www.w3.org/2000/svg";

function unescaped(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([0-9a-fA-F]+)|([a-z]+));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const point = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number.parseInt(decimal, 10);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}

/** The drawing, or null where the text is no drawing of the kind that charts are. */
export function readSvg(text: string): SVGSVGElement | null {
  const open: Element[] = [];
  let root: SVGSVGElement | null = null;
  let place = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
  while (place < text.length) {
    const next = text.indexOf("<", place);
    const words = text.slice(place, next < 0 ? text.length : next);
    if (open.length > 0) open.at(-1)?.append(unescaped(words));
    else if (words.trim() !== "") return null;
    if (next < 0) break;
    TAG.lastIndex = next;
    const tag = TAG.exec(text);
    if (tag === null) return null;
    place = TAG.lastIndex;
    const [, closing, name = "", attributes = "", alone] = tag;
    if (closing === "/") {
      if (open.pop()?.localName !== name) return null;
      continue;
    }
    const made = element(name, attributes);
    if (made === null) return null;
    const parent = open.at(-1);
    if (parent !== undefined) parent.append(made);
    else if (root === null && made instanceof SVGSVGElement) root = made;
    else return null;
    if (alone !== "/") open.push(made);
  }
  return open.length === 0 ? root : null;
}

function element(name: string, attributes: string): Element | null {
  if (!ELEMENTS.has(name)) return null;
  const made = document.createElementNS(SVG, name);
  for (const [, key = "", raw = ""] of attributes.matchAll(ATTRIBUTE)) {
    if (key === "xmlns" || key === "version") continue;
    const value = unescaped(raw);
    if (!ATTRIBUTES.test(key) || (key === "href" && !value.startsWith("#"))) return null;
    if (key.startsWith("xml:")) made.setAttributeNS("http://www.w3.org/XML/1998/namespace", key, value);
    else made.setAttribute(key, value);
  }
  return made;
}
