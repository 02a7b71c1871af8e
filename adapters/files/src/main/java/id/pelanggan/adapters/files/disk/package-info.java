/** Bytes from and to the disk. */
@NullMarked
package id.pelanggan.adapters.files.disk;

import org.jspecify.annotations.NullMarked;
