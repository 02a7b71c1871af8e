/** Zip files, read with suspicion: nothing in one is believed before it is checked. */
@NullMarked
package id.pelanggan.adapters.files.archive;

import org.jspecify.annotations.NullMarked;
