/**
 * Brings a person who sent something that is not complete yet to the list of what to put right: sighted people see
 * it because it is on top, and with this screen readers and keyboards begin there too.
 */
document.querySelector<HTMLElement>('[data-module="error-focus"]')?.focus();
