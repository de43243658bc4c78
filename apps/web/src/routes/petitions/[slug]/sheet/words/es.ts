import type { SheetWords } from '../sheet-words.ts';

export const words: SheetWords = {
  title: 'Recoger firmas en papel',
  lead: 'Imprime hojas, haz que las firmen y entrégalas a quien lleva la petición. Las firmas en papel las revisan dos personas y se muestran con un número aparte.',
  copies: 'Cada hoja tiene un número y cuenta una sola vez. Imprime más en lugar de fotocopiar una.',
  howMany: 'Cuántas hojas (de 1 a 20)',
  make: 'Preparar hojas',
  print: 'Imprimir',
  back: 'Volver a la petición',
  closed: 'Esta petición no recibe firmas ahora, así que no hay hojas que imprimir.',
  petitionTo: 'Petición a {target}',
  petition: 'Petición',
  statement: 'Quienes firmamos apoyamos esta petición.',
  row: 'N.º',
  name: 'Nombre',
  town: 'Localidad',
  signature: 'Firma',
  privacy:
    'En {hub} solo se anota el número de firmas: tu nombre se queda en esta hoja y nadie te escribirá por ella. Firma una sola vez, en papel o en línea.',
  age: 'Menores de 16 años (en EE. UU., de 13): solo con el consentimiento de su madre, padre o tutor.',
  online: 'Lee y firma en línea',
  sheet: 'Hoja {number}',
  total: 'Firmas en esta hoja',
  dangerTitle: 'Firmar puede ser peligroso',
  danger:
    'Quien encuentre esta hoja verá quién ha firmado. Úsala solo donde eso no dañe a nadie, guárdala fuera de la vista y no la fotografíes. Firmar en línea es más seguro.',
};
