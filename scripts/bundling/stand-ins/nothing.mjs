/** Stands in for modules that are imported at the top of a package and used only in parts that this product never calls. */
export default {};
