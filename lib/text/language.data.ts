/**
 * Function words of Indonesian and English: frequent in every text, rare in the other language and in their neighbours.
 * Data only; read by language.ts. Words that both languages print ("di" in names, "in" in titles) are kept out or outweighed.
 */

/** Words that only running Indonesian has this often. */
export const INDONESIAN_WORDS: ReadonlySet<string> = new Set(
  `yang dan di ke dari untuk dengan pada ini itu tidak dalam akan juga oleh adalah sebagai karena telah sudah bisa dapat ia dia
  mereka kami kita saya saat para atau bahwa kata ujar menurut lebih masih hingga antara secara tersebut namun serta seperti
  bagi ada agar setelah sebelum sejak ketika jika kalau maka lalu pun belum bukan lagi sangat paling hanya sedang usai soal
  tak hari tahun orang harus banyak sekitar terhadap menjadi merupakan mengatakan sementara selain melalui kepada jelas
  tentang bakal sampai kini sebuah seorang beberapa semua setiap salah satu dua tiga apa siapa bagaimana kapan begini simak
  mulai jadi buat tapi tetapi sehingga pun yakni yaitu maupun baik per tanpa tutur ungkap tambah tegas`.split(/\s+/),
);

/** Words that only running English has this often. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  `the of and to in a is that for on with was as by at from are it his her its said has have had be been an will would were this
  which not but they who their he she we you or after also more about than when one there can could should into over new
  out up what all if so no how some other these those during most only our us says where while between before because under
  against many since being did do does i my your me him them then two first made may just like any such through both each
  until very own same too few down off why here`.split(/\s+/),
);
