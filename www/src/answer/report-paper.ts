// Prints a report from a frame nobody sees. The frame inherits the policy of the page, which knows the style of reports;
// scripts do not run in it, and on paper nothing can be asked.

let frame: HTMLIFrameElement | null = null;

/** Opens the print window for a report, an HTML file. */
export function printReport(bytes: Uint8Array<ArrayBuffer>): void {
  frame?.remove();
  const page = new TextDecoder().decode(bytes).replace(/<script>[\s\S]*?<\/script>/, "");
  const address = URL.createObjectURL(new Blob([page], { type: "text/html;charset=utf-8" }));
  const made = document.createElement("iframe");
  frame = made;
  made.className = "answer-paper";
  made.tabIndex = -1;
  made.setAttribute("aria-hidden", "true");
  made.sandbox.add("allow-same-origin", "allow-modals");
  made.addEventListener("load", () => {
    URL.revokeObjectURL(address);
    const inside = made.contentWindow;
    if (inside === null || frame !== made) return;
    // Some browsers print at once and others when they come to it: it goes once it is printed, or with the next one.
    inside.addEventListener("afterprint", () => made.remove());
    inside.focus();
    inside.print();
  });
  made.src = address;
  document.body.append(made);
}
