// Keeps every file of one version of the page, so that it opens without a network. `FILES` and `VERSION` are put in
// front of this file when the page is built.
declare const FILES: readonly string[];
declare const VERSION: string;
declare const self: ServiceWorkerGlobalScope;

const PREFIX = "sroi-page-";
const NAME = PREFIX + VERSION;

self.addEventListener("install", (event) => {
  // All or nothing: a version of which a file is missing is not installed. It waits until no page of the version
  // before is open, or until a person asks for it.
  const fresh = FILES.map((file) => new Request(file, { cache: "reload" }));
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(fresh)));
});

self.addEventListener("activate", (event) => {
  const clear = async (): Promise<void> => {
    const names = await caches.keys();
    await Promise.all(
      names.filter((name) => name.startsWith(PREFIX) && name !== NAME).map((name) => caches.delete(name)),
    );
    await self.clients.claim();
  };
  event.waitUntil(clear());
});

self.addEventListener("message", (event) => {
  if (event.data === "take-over") event.waitUntil(self.skipWaiting());
});

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(NAME);
  // Every address of the page is the one page.
  const kept = await cache.match(request.mode === "navigate" ? "./" : request, {
    ignoreSearch: request.mode === "navigate",
  });
  return kept ?? fetch(request);
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const here = new URL(request.url).origin === self.location.origin;
  if (request.method === "GET" && here) event.respondWith(answer(request));
});

export {};
