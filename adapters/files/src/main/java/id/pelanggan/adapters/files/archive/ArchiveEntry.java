package id.pelanggan.adapters.files.archive;

/**
 * One file in an archive, as the archive's directory describes it.
 *
 * @param name in lower case with slashes, since names of parts are compared like that; never a path
 *     on the disk
 * @param rawName its bytes, as they must stand in front of its data again
 * @param packed bytes in the archive
 * @param unpacked bytes that come of them
 * @param place of its header in the archive
 */
public record ArchiveEntry(
    String name, String rawName, int method, long crc, long packed, long unpacked, long place) {
  static final int STORED = 0;
  static final int DEFLATED = 8;
}
