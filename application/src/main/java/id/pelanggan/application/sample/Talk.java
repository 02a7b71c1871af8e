package id.pelanggan.application.sample;

import java.util.List;
import java.util.Locale;

/** What shop and customers say to each other. */
enum Talk {
  ASKING(
      "masuk",
      "telepon, chat, chat, chat, media sosial, email, kunjungan",
      """
      Tanya stok %s
      Tanya harga %s untuk katering
      Pesan %s, diambil besok sore
      Minta katalog terbaru
      Tanya ongkos kirim ke luar kota
      Tanya apakah %s bisa dibeli eceran
      Minta dikirim sebelum jam 4 sore
      Ganti alamat pengiriman, sudah dicatat
      Tanya cara simpan %s
      Mau titip jual, diminta datang hari Senin\
      """),
  VISITING(
      "masuk",
      "kunjungan",
      """
      Mampir cicip %s, belum beli
      Datang bersama keluarga, tertarik %s
      Ambil pesanan, puas dengan kemasan
      Tukar nota lama, sudah dibantu
      Datang mencari paket hantaran\
      """),
  COMPLAINING(
      "masuk",
      "telepon, chat, email, kunjungan, media sosial",
      """
      Keluhan: %s kurang harum
      Keluhan: kemasan %s sobek
      Keluhan: pesanan datang terlambat dua hari
      Keluhan: timbangan %s kurang
      Keluhan: barang tertukar, minta diganti
      Keluhan: chat lama tidak dibalas
      Keluhan: %s berkutu, uang dikembalikan\
      """),
  CALLING(
      "keluar",
      "telepon, chat, chat, email",
      """
      Kabari %s sudah datang lagi
      Menanyakan kabar, sudah lama tidak belanja
      Konfirmasi pesanan untuk hajatan
      Ucapan terima kasih atas pesanan besar
      Tawarkan paket rempah dapur
      Ingatkan pesanan belum diambil
      Minta maaf atas keterlambatan, diberi bonus bumbu
      Tidak diangkat, coba lagi besok\
      """);

  private final String direction;
  private final List<String> kinds;
  private final List<String> texts;

  Talk(String direction, String kinds, String texts) {
    this.direction = direction;
    this.kinds = Words.of(kinds);
    this.texts = Words.lines(texts);
  }

  static Talk by(Chance chance) {
    int percent = chance.below(100);
    if (percent < 45) {
      return ASKING;
    }
    if (percent < 60) {
      return VISITING;
    }
    return percent < 75 ? COMPLAINING : CALLING;
  }

  /** A kind, the direction and the text. */
  List<String> said(Chance chance) {
    String product = chance.pick(Shelf.products()).name().toLowerCase(Locale.ROOT);
    return List.of(chance.pick(kinds), direction, chance.pick(texts).replace("%s", product));
  }
}
