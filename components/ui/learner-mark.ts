/** A hint, not a proof: this browser has answered something, so there may be questions that wait. */
const KEY = 'doesaegim.learner';

export function markLearner(): void {
  try {
    localStorage.setItem(KEY, '1');
  } catch {
    // Storage may be switched off; then the badge is not shown.
  }
}

export function isLearner(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}
