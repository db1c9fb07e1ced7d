/** A Dutch number in international notation as people read it: "+31199000101" becomes "019 - 900 0101". */
export function readablePhone(phone: string): string {
  const national = /^\+31(\d{2})(\d{3})(\d{4})$/.exec(phone);
  return national ? `0${national[1]} - ${national[2]} ${national[3]}` : phone;
}
