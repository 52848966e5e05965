/** Style sheets are imported for what they do: webpack puts them beside the page's script. */
declare module "*.css";
