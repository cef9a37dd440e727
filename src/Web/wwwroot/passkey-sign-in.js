// Signs in with a passkey from the page to sign in, which is drawn without a circuit.
const form = document.getElementById("passkey");
if (form && window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  form.hidden = false;
  form.addEventListener("submit", async event => {
    if (form.elements.credential.value) return;
    event.preventDefault();
    const told = form.querySelector("[role=status]");
    told.textContent = "";
    try {
      const challenge = await (await fetch("/sign-in/passkey/challenge", { method: "POST" })).json();
      const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(challenge.options));
      const credential = await navigator.credentials.get({ publicKey });
      form.elements.state.value = challenge.state;
      form.elements.credential.value = JSON.stringify(credential.toJSON());
      form.requestSubmit();
    } catch {
      told.textContent = form.dataset.trouble;
    }
  });
}
