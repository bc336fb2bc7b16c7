export { default } from '../book-layout';
