/** Runs before the page's own scripts: notes which elements listen to what, and counts windows instead of opening them. */
export const recorder = `
  window.gateListening = new Map();
  window.gateWindows = 0;
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    const target = this ?? window;
    if (!gateListening.has(target)) gateListening.set(target, new Set());
    gateListening.get(target).add(type);
    return listen.call(target, type, ...rest);
  };
  window.open = () => { window.gateWindows += 1; return null; };
  window.alert = () => undefined;
`;
