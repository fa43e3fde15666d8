// Notes when a picture on the page has changed and that change has been painted.
// A picture is an SVG (shape, place or look of a part), an image, or a canvas that is drawn on.
(() => {
  const painted = []; // milliseconds, one entry for each painted frame with a change
  const events = { keydown: [], pointermove: [], input: [] };
  let [inFrame, waiting] = [false, false];
  const channel = new MessageChannel();
  const afterPaint = [];
  channel.port1.onmessage = () => afterPaint.splice(0).forEach((act) => act());
  const soon = (act) => (afterPaint.push(act), channel.port2.postMessage(0));

  // Within a frame a message comes after its paint; outside the next frame is waited for.
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (act) =>
    request((time) => {
      if (!inFrame) soon(() => (inFrame = false));
      inFrame = true;
      act(time);
    });
  const note = () => (painted.push(performance.now()), (waiting = false));
  const changed = () => {
    if (waiting) return;
    waiting = true;
    if (inFrame) soon(note);
    else request(() => soon(note));
  };

  const load = (image) => image.decode().then(changed, () => {});
  const onMutations = (mutations) => {
    for (const { type, target, addedNodes } of mutations) {
      if (type === "attributes" && isImage(target)) load(target);
      else if (type === "attributes" && target instanceof SVGElement) changed();
      for (const node of addedNodes) {
        if (node.querySelectorAll)
          [node, ...node.querySelectorAll("img")].filter(isImage).forEach(load);
      }
    }
  };
  const isImage = (node) => node.localName === "img";
  const LOOKS = ["d", "transform", "opacity", "display", "fill", "stroke-dashoffset", "src"];
  const observe = (root) =>
    new MutationObserver(onMutations).observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: LOOKS,
    });
  observe(document);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachShadow(options) {
    const root = attach.call(this, options);
    observe(root);
    return root;
  };
  for (const draw of ["drawImage", "putImageData"]) {
    const original = CanvasRenderingContext2D.prototype[draw];
    CanvasRenderingContext2D.prototype[draw] = function drawn(...given) {
      if (this.canvas.isConnected) changed();
      return original.apply(this, given);
    };
  }
  for (const [type, times] of Object.entries(events)) {
    window.addEventListener(type, (event) => times.push(event.timeStamp), true);
  }
  window.bench = {
    painted,
    events,
    clear: () => [painted, ...Object.values(events)].forEach((times) => (times.length = 0)),
    quietFor: () => performance.now() - Math.max(0, ...painted.slice(-1)),
  };
})();
