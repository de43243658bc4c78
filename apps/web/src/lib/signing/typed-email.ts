/**
 * The address last typed into the signing form, for the page after it: in this tab's memory only,
 * never in an address or a storage, and gone with the tab.
 */
export const typedEmail = { last: '' };
