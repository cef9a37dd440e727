// The few things that only the browser can do. Nothing here leaves the device.
export function print() { window.print(); }

export function remember(key, value) {
  try { localStorage.setItem(key, value); return true; } catch { return false; }
}

export function recall(key) {
  try { return localStorage.getItem(key); } catch { return null; }
}

export function forget(key) {
  try { localStorage.removeItem(key); } catch { /* nothing was kept */ }
}
