const found = import.meta.glob<string>("../../../locales/page/*.ja.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

export const texts: readonly string[] = Object.values(found);
