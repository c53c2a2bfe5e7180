/** 128 random bits in 22 letters: names one telling, and is what its return code is made from. */
export function newKey(): string {
  const letters = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  return letters.replaceAll('+', '-').replaceAll('/', '_').slice(0, 22);
}

export function keyField(form: HTMLFormElement): HTMLInputElement {
  return form.elements.namedItem('key') as HTMLInputElement;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a teller fills in. Hidden fields without a dot in their name are the page's own: its key, its version. */
function controlsOf(form: HTMLFormElement): Control[] {
  return ([...form.elements] as Control[]).filter(
    ({ name, type }) =>
      name !== '' && !/fieldset|button|submit/.test(type) && (type !== 'hidden' || name.includes('.')),
  );
}

export function isFilled(form: HTMLFormElement): boolean {
  const data = new FormData(form);
  const said = (value: FormDataEntryValue) =>
    typeof value === 'string' ? value.trim() !== '' : value.size > 0;
  return controlsOf(form).some(({ name }) => data.getAll(name).some(said));
}

/** The first field of these that has no answer, or undefined. Names stand in a list with spaces. */
export function firstMissing(form: HTMLFormElement, names: string): HTMLElement | undefined {
  const data = new FormData(form);
  const missing = names.split(' ').find((name) => !data.getAll(name).some((value) => String(value).trim()));
  return controlsOf(form).find(({ name }) => name === missing);
}

/** Puts earlier values into the fields; what has none becomes empty. Modules that draw a field hear it from the event. */
export function fill(form: HTMLFormElement, data: FormData): void {
  const left = new Map<string, FormDataEntryValue[]>();
  for (const control of controlsOf(form)) {
    const values = left.get(control.name) ?? data.getAll(control.name);
    left.set(control.name, values);
    fillControl(control, values);
  }
  for (const field of form.elements) {
    if (field instanceof HTMLFieldSetElement || field.closest('fieldset') === null)
      field.dispatchEvent(new Event('restored', { bubbles: true }));
  }
}

function fillControl(control: Control, values: FormDataEntryValue[]): void {
  if (/radio|checkbox/.test(control.type)) {
    (control as HTMLInputElement).checked = values.includes(control.value);
  } else if (control.type === 'file') {
    putFiles(control as HTMLInputElement, values);
  } else {
    control.value = String(values.shift() ?? '');
  }
}

export function fillFiles(form: HTMLFormElement, data: FormData): void {
  for (const control of controlsOf(form))
    if (control.type === 'file') putFiles(control as HTMLInputElement, data.getAll(control.name));
  form.dispatchEvent(new Event('restored'));
}

/** Brings someone to a field, also when the questions stand one by one and this one is not on screen. */
export function goTo(field: HTMLElement): void {
  if (field.offsetParent === null) {
    const link = document.createElement('a');
    link.href = `#${field.id}`;
    document.body.append(link);
    link.click();
    link.remove();
  }
  field.focus();
}

/** The page that is kept for later has no invitation in it; it comes from the address, or from the draft. */
export function addInvitation(form: HTMLFormElement, invitation: FormDataEntryValue | null): void {
  if (!invitation) return;
  let field = form.elements.namedItem('invitation') as HTMLInputElement | null;
  if (field === null) {
    field = document.createElement('input');
    field.type = 'hidden';
    field.name = 'invitation';
    form.append(field);
  }
  if (field.value === '') field.value = String(invitation);
}

function putFiles(control: HTMLInputElement, values: FormDataEntryValue[]): void {
  const files = new DataTransfer();
  for (const value of values) {
    if (value instanceof File && (value.size > 0 || value.name !== '')) files.items.add(value);
  }
  control.files = files.files;
}

/** The files of a form apart, and a few words by which a change of them is noticed. */
export function filesOf(form: HTMLFormElement): { data: FormData; mark: string } {
  const data = new FormData();
  let mark = '';
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' || value.size === 0) continue;
    data.append(name, value);
    mark += `${name} ${value.name} ${value.size} ${value.lastModified};`;
  }
  return { data, mark };
}

/** Everything but the files. */
export function textsOf(form: HTMLFormElement): FormData {
  const data = new FormData();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') data.append(name, value);
  return data;
}
