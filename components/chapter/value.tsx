import { computeValue, type ValueRequest } from '@/lib/content/compute-value';
import styles from './prose.module.css';

/** A figure in prose, computed by the same function as the calculator's. */
export function Value(request: ValueRequest) {
  const value = computeValue(request);
  if (!value.ok) throw new Error(`<Value>: ${value.error}`);
  return <span className={styles.value}>{value.value}</span>;
}
