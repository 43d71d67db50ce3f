/** An address that ends so leads to the open hand-on, as the invitation does for those who let a colleague do it. */
export const handOnFragment = '#hand-on';
