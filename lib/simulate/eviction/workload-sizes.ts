/** How the made-up workloads are shaped, as the content plan has it. */

/** Requests between two scans. */
export const SCAN_EVERY = 2000;
/** Keys of one scan, which never come again. */
export const SCAN_KEYS = 200;
/** Keys of the loop. */
export const LOOP_KEYS = 120;
