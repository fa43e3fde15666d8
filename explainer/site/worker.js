// Keeps the files of this folder, so that the page opens without a network. Nothing else is kept:
// nothing of a person, nothing from another place.

/** What the builder of the site has put in: a version, and the names of files. */
const { version, files } = GIVEN;
const PREFIX = "ketamine-explainer ";
const NAME = `${PREFIX}${version}`;
const addresses = new Set(files.map((name) => new URL(name, self.registration.scope).href));

// All or nothing, and past the browser's own cache: a version is never a mixture.
self.addEventListener("install", (event) => {
  const anew = [...addresses].map((address) => new Request(address, { cache: "reload" }));
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(anew)));
});

// Reached once no page of an older version is open any more.
self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOlder().then(() => self.clients.claim()));
});

async function forgetOlder() {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(PREFIX) && name !== NAME);
  return Promise.all(older.map((name) => caches.delete(name)));
}

self.addEventListener("fetch", (event) => {
  const address = keptAt(event.request);
  if (address) event.respondWith(answer(address, event.request));
});

/** Where a request's file is kept, "" for whatever is not ours. */
function keptAt({ method, url }) {
  const { origin, pathname } = new URL(url);
  const address = `${origin}${pathname}`;
  const whole = address === self.registration.scope ? `${address}index.html` : address;
  return method === "GET" && addresses.has(whole) ? whole : "";
}

async function answer(address, request) {
  const cache = await caches.open(NAME);
  return (await cache.match(address)) ?? fetch(request);
}
