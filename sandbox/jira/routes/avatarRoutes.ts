import type { Routes } from '../http/Env';

const COLOURS = ['#1868DB', '#4C6B1F', '#9C3F00', '#AE2E24', '#5E4DB2', '#206A83', '#943D73', '#216E4E'];
const SHAPES: Readonly<Record<string, string>> = {
  user: '<circle cx="8" cy="6" r="3" fill="#fff"/><path d="M2.5 15a5.5 5.5 0 0 1 11 0" fill="#fff"/>',
  project: '<path d="M4 4h8v8H4z" fill="#fff"/>',
  issuetype: '<path d="M5 2.5h6v11L8 11l-3 2.5z" fill="#fff"/>',
  priority: '<path d="M8 3l4 5H4z" fill="#fff"/>',
};

/** A picture for every person, project, type and priority: a shape on a colour that its number chooses. */
export const avatarRoutes = (routes: Routes): void => {
  routes.get('/rest/api/3/universal_avatar/view/type/:type/avatar/:id', (c) => {
    const colour = COLOURS[Math.abs(Number(c.req.param('id')) || 0) % COLOURS.length];
    const shape = SHAPES[c.req.param('type')] ?? SHAPES.project;
    const corner = c.req.param('type') === 'user' ? 8 : 3;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="48" height="48"><rect width="16" height="16" rx="${corner}" fill="${colour}"/>${shape}</svg>`;
    return c.body(svg, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'private, max-age=86400' });
  });
};
