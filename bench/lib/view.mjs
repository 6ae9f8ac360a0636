/** The window that everything is measured in. */
export const VIEW = { width: 1280, height: 800 };
