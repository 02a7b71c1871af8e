package id.pelanggan.square;

import id.pelanggan.spi.FailureKind;
import id.pelanggan.spi.setup.LocalizedText;

/** What a check says. */
final class CheckTexts {
  static final LocalizedText TOKEN_ACCEPTED =
      new LocalizedText("Square menerima token akses.", "Square accepts the access token.");

  static final LocalizedText LOCATION_MISSING =
      new LocalizedText(
          "Lokasi yang diisi tidak ada, atau token ini tidak boleh melihatnya. Periksa nomor lokasi"
              + " di Square.",
          "A location that was filled in is not there, or this token may not see it. Check the ids"
              + " of the locations at Square.");

  static final Permission CUSTOMERS = new Permission("pelanggan", "customers", "CUSTOMERS_READ");
  static final Permission ORDERS = new Permission("pesanan", "orders", "ORDERS_READ");
  static final Permission PRODUCTS = new Permission("barang", "items", "ITEMS_READ");

  private CheckTexts() {}

  static LocalizedText locations(int count) {
    return new LocalizedText(
        "Lokasi yang diambil penjualannya: " + count + ".",
        "Locations whose sales are taken in: " + count + ".");
  }

  static LocalizedText clocks(long minutes) {
    return new LocalizedText(
        "Jam komputer ini berbeda "
            + minutes
            + " menit dari jam Square. Sinkron tetap berjalan;"
            + " sebaiknya jam diperbaiki.",
        "This computer's clock is "
            + minutes
            + " minutes off Square's. Syncs work all the same; the"
            + " clock had better be set right.");
  }

  static LocalizedText failure(FailureKind kind) {
    return switch (kind) {
      case SETTINGS_WRONG ->
          new LocalizedText(
              "Isian tidak benar. Periksa alamat dan nomor aplikasi.",
              "The settings are not right. Check the address and the application id.");
      case CREDENTIALS_REFUSED ->
          new LocalizedText(
              "Square tidak menerima token akses, dan pembaruan tidak berhasil. Buat token baru di"
                  + " halaman pengembang Square, lalu isikan di sini.",
              "Square does not accept the access token, and renewing it did not work. Make a new one"
                  + " on Square's developer pages and fill it in here.");
      case PERMISSION_MISSING ->
          new LocalizedText(
              "Token ini tidak boleh melihat toko. Beri izin MERCHANT_PROFILE_READ di Square.",
              "This token may not see the shop. Give it the permission MERCHANT_PROFILE_READ at"
                  + " Square.");
      case RATE_LIMITED, SOURCE_BUSY ->
          new LocalizedText(
              "Square sedang sibuk. Tunggu beberapa menit, lalu periksa lagi.",
              "Square is busy. Wait a few minutes, then check again.");
      case UNREACHABLE ->
          new LocalizedText(
              "Tidak ada jawaban dari alamat itu. Periksa alamat dan sambungan internet.",
              "No answer from that address. Check the address and the internet connection.");
      case ADDRESS_REFUSED ->
          new LocalizedText(
              "Alamat itu ada di komputer ini atau di jaringan dalam, dan sambungan ini tidak"
                  + " diizinkan ke sana. Buat sambungan dengan izin alamat dalam bila memang itu"
                  + " yang dimaksud.",
              "That address is on this computer or on a private network, and this connection may not"
                  + " go there. Set it up with private addresses allowed if that is what you mean.");
      case ANSWER_BROKEN, STRUCTURE_CHANGED, REQUEST_REFUSED ->
          new LocalizedText(
              "Yang menjawab di alamat itu tidak menjawab seperti Square. Periksa alamatnya.",
              "What answers at that address does not answer as Square does. Check the address.");
    };
  }

  /**
   * What a token may see.
   *
   * @param name what Square calls the permission
   */
  record Permission(String indonesian, String english, String name) {
    LocalizedText given() {
      return new LocalizedText(
          "Token ini boleh melihat " + indonesian + ".", "The token may see " + english + ".");
    }

    LocalizedText missing() {
      return new LocalizedText(
          "Token ini tidak boleh melihat " + indonesian + ". Beri izin " + name + " di Square.",
          "The token may not see " + english + ". Give it the permission " + name + " at Square.");
    }
  }
}
