/** Style sheets are imported for their effect only; the bundler turns them into files of our own. */
declare module '*.css';
