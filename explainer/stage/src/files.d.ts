/** Only Chromium tells it. */
interface Navigator {
  connection?: { saveData?: boolean };
}

/** Files that esbuild puts into the module as text. */

declare module "*.css" {
  const text: string;
  export default text;
}

declare module "*.svg" {
  const text: string;
  export default text;
}

declare module "*.woff2" {
  const address: string;
  export default address;
}
