/** A value in a document that the contract cannot hold, in words for editors. Whoever reads the field adds where it is. */
export class MappingFault extends Error {
  override readonly name = 'MappingFault';
}
