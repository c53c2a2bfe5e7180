export const paginationText = {
  label: 'Bladeren',
  previous: 'Vorige',
  next: 'Volgende',
  page: (page: number) => `Pagina ${page}`,
  place: (current: number, pages: number) => `Pagina ${current} van ${pages}`,
};
