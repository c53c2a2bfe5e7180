export const paginationText = {
  label: 'Bladeren',
  previous: 'Vorige',
  next: 'Volgende',
  page: (page: number) => `Bladzijde ${page}`,
  place: (current: number, pages: number) => `Bladzijde ${current} van ${pages}`,
};
