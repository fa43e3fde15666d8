// Notes when a picture on the page has changed and that change has been painted.
// A picture is an SVG (shape, place or look of a part), an image, or a canvas that is drawn on.
(() => {
  const painted = []; // milliseconds, one entry for each painted frame with a change
  const events = { keydown: [], pointermove: [], input: [] };
  const LOOKS = ["d", "transform", "opacity", "display", "fill", "stroke-dashoffset", "src"];
  const isImage = (node) => node.localName === "img";

  /** Acts once what was changed last has been painted. */
  function afterPaint() {
    const channel = new MessageChannel();
    const waiting = [];
    channel.port1.onmessage = () => {
      for (const act of waiting.splice(0)) act();
    };
    return (act) => {
      waiting.push(act);
      channel.port2.postMessage(0);
    };
  }

  /** Within a frame a message comes after its paint; outside the next frame is waited for. */
  function noter(soon) {
    let [inFrame, waiting] = [false, false];
    const request = window.requestAnimationFrame.bind(window);
    const leave = () => {
      inFrame = false;
    };
    window.requestAnimationFrame = (act) =>
      request((time) => {
        if (!inFrame) soon(leave);
        inFrame = true;
        act(time);
      });
    const note = () => {
      painted.push(performance.now());
      waiting = false;
    };
    return () => {
      if (waiting) return;
      waiting = true;
      if (inFrame) soon(note);
      else request(() => soon(note));
    };
  }

  const changed = noter(afterPaint());
  const load = (image) => image.decode().then(changed, () => {});
  const onMutations = (mutations) => {
    for (const { type, target, addedNodes } of mutations) {
      if (type === "attributes" && isImage(target)) load(target);
      else if (type === "attributes" && target instanceof SVGElement) changed();
      for (const node of addedNodes) imagesIn(node).forEach(load);
    }
  };
  const imagesIn = (node) =>
    node.querySelectorAll ? [node, ...node.querySelectorAll("img")].filter(isImage) : [];
  const observe = (root) => {
    const wanted = { subtree: true, childList: true, attributes: true, attributeFilter: LOOKS };
    new MutationObserver(onMutations).observe(root, wanted);
  };

  /** Shadow roots and canvases have to be asked for as they are made. */
  function patch() {
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
  }

  observe(document);
  patch();
  for (const [type, times] of Object.entries(events)) {
    window.addEventListener(type, (event) => times.push(event.timeStamp), true);
  }
  const clear = () => {
    for (const times of [painted, ...Object.values(events)]) times.length = 0;
  };
  const quietFor = () => performance.now() - Math.max(0, ...painted.slice(-1));
  window.bench = { painted, events, clear, quietFor };
})();
