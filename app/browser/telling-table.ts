import { startTable } from './offline/table.ts';

const place = document.querySelector<HTMLElement>('[data-module="telling-table"]');
const form = document.querySelector<HTMLFormElement>('main form:has([name="key"])');
if (place !== null && form !== null) startTable(place, form);
