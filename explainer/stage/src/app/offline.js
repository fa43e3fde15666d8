// A page in a folder on a server can be installed, and asks for the worker that keeps the folder.

import { element } from "../ui/element.js";

const WORKER = "worker.js"; // beside the page, as the builder of the site writes it

/**
 * Once the page is there. Nothing is asked for on a page that was opened from a stick.
 * @param {string} language
 */
export function keepOffline(language) {
  if (!window.location.protocol.startsWith("http")) return;
  const href = `explainer.${language}.webmanifest`;
  document.head.append(element("link", { rel: "manifest", href }));
  if (!navigator.serviceWorker || navigator.connection?.saveData) return;
  // A worker that cannot be had, without a certificate for one, is not missed.
  const ask = () => navigator.serviceWorker.register(WORKER).catch(() => {});
  if (document.readyState === "complete") ask();
  else window.addEventListener("load", ask, { once: true });
}
