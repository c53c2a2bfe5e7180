import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';

/**
 * Signing in with a passkey and adding one. The page offers both only hidden: without this module, or on a device
 * without passkeys, the link by mail is what there is. The server's refusals come as ordinary pages.
 */
type Ask = (question: unknown) => Promise<unknown>;

const signIn: Ask = (question) =>
  startAuthentication({ optionsJSON: question as PublicKeyCredentialRequestOptionsJSON });
const add: Ask = (question) =>
  startRegistration({ optionsJSON: question as PublicKeyCredentialCreationOptionsJSON });

function enhance(part: HTMLElement, ask: Ask): void {
  const form = part.querySelector('form');
  const answer = part.querySelector<HTMLInputElement>('input[name="antwoord"]');
  const address = part.dataset.question;
  if (form === null || answer === null || address === undefined) return;
  part.hidden = false;
  form.addEventListener('submit', (event) => {
    if (answer.value !== '') return;
    event.preventDefault();
    void answerWith(address, ask).then((text) => {
      // Also after "cancel": the server then says in words that it did not work and what else there is.
      answer.value = text;
      form.submit();
      answer.value = '';
    });
  });
}

async function answerWith(address: string, ask: Ask): Promise<string> {
  try {
    const response = await fetch(address, { headers: { accept: 'application/json' } });
    return JSON.stringify(await ask(await response.json()));
  } catch {
    return 'niet gelukt';
  }
}

if (browserSupportsWebAuthn()) {
  for (const part of document.querySelectorAll<HTMLElement>('[data-module="passkey-missing"]')) {
    part.hidden = true;
  }
  for (const part of document.querySelectorAll<HTMLElement>('[data-module="passkey-sign-in"]'))
    enhance(part, signIn);
  for (const part of document.querySelectorAll<HTMLElement>('[data-module="passkey-add"]'))
    enhance(part, add);
}
