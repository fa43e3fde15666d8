// A device that stands in a room for everybody: no way out of the page, no menu, nothing marked stays.

(function () {
  function stop(event) {
    event.preventDefault();
  }

  function leadsOut(link) {
    return link.host !== location.host || link.target === "_blank" || /\.pdf$/.test(link.pathname);
  }

  document.addEventListener("contextmenu", stop);
  document.addEventListener("dragstart", stop);
  document.addEventListener("selectstart", stop);
  document.addEventListener(
    "click",
    function (event) {
      var link = event.target.closest && event.target.closest("a[href]");
      if (link && leadsOut(link)) stop(event);
    },
    true,
  );
})();
