/** Where the reader's choice of theme is kept; no entry means: as the system has it. */
export const THEME_KEY = 'doesaegim.theme';

/** Runs before the first paint, so that a chosen theme does not flash; its hash is in the page's policy. */
export const THEME_SCRIPT = `try{var t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`;
