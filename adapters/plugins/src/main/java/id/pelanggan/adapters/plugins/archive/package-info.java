/** Zips, read from memory and checked before anything of them is written. */
@NullMarked
package id.pelanggan.adapters.plugins.archive;

import org.jspecify.annotations.NullMarked;
