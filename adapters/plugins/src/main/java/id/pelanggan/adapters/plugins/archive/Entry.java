package id.pelanggan.adapters.plugins.archive;

/**
 * One file or folder of a zip, as the directory at its end says.
 *
 * @param name as written; a folder's ends with a slash
 * @param flags of the zip's format
 * @param method 0 stored, 8 deflated
 * @param checksum CRC-32 of what is in it
 * @param packed bytes that it takes in the zip
 * @param size bytes that it has
 * @param unixMode type and permissions, 0 where the zip does not say
 * @param offset where its own header begins
 */
record Entry(
    String name,
    int flags,
    int method,
    int checksum,
    long packed,
    long size,
    int unixMode,
    long offset) {
  private static final int ENCRYPTED = 1;
  private static final int SIZES_FOLLOW = 1 << 3;

  boolean isFolder() {
    return name.endsWith("/");
  }

  boolean isEncrypted() {
    return (flags & ENCRYPTED) != 0;
  }

  /** Whether sizes and checksum stand behind the bytes, not before them. */
  boolean hasSizesBehind() {
    return (flags & SIZES_FOLLOW) != 0;
  }
}
