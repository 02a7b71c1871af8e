/** What is in the folders of this machine. */
@NullMarked
package id.pelanggan.adapters.files.folder;

import org.jspecify.annotations.NullMarked;
