// The few things that only the browser can do. Nothing here leaves the device.
export function print() { window.print(); }

// What stands behind the # is sent to no server, so a letter keeps its code there.
export function fragment() { return location.hash.slice(1); }

export function forgetFragment() { history.replaceState(history.state, "", location.pathname + location.search); }

// Makes a passkey on this device; null where the visitor or the device did not want to.
export async function makePasskey(options) {
  try {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(options));
    return JSON.stringify((await navigator.credentials.create({ publicKey })).toJSON());
  } catch { return null; }
}

export async function copy(text) {
  try { await navigator.clipboard.writeText(text); return true; } catch { return false; }
}

export function remember(key, value) {
  try { localStorage.setItem(key, value); return true; } catch { return false; }
}

export function recall(key) {
  try { return localStorage.getItem(key); } catch { return null; }
}

export function forget(key) {
  try { localStorage.removeItem(key); } catch { /* nothing was kept */ }
}

// Nine syllables: eight by chance, and one that checks them. Whoever knows it can say that two sets of answers are theirs; nobody else can.
export function seriesCode() {
  const consonants = "bdfghjklmnprstvz", vowels = "aeiou", numbers = [];
  while (numbers.length < 8) {
    const [byte] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < 240) numbers.push(byte % 80); // three times 80: no syllable comes up more often than another
  }
  numbers.push(numbers.reduce((sum, number, place) => sum + number * (place + 1), 0) % 79);
  const syllables = numbers.map(n => consonants[Math.floor(n / 5)] + vowels[n % 5]);
  return [0, 3, 6].map(i => syllables.slice(i, i + 3).join("")).join(" ");
}

// A digit typed is a field done: the next one is ready, and after the last the button.
export function onward(form) {
  form.addEventListener("input", event => {
    if (event.target.maxLength !== 1 || !/^[0-9]$/.test(event.target.value)) return;
    const fields = [...form.querySelectorAll("input[maxlength='1']")], next = fields[fields.indexOf(event.target) + 1];
    if (next) { next.focus(); next.select(); } else form.querySelector("select, button")?.focus();
  });
  form.dataset.moves = "on";
}

export function startAgain(form) { form.querySelector("input")?.focus(); }
