/** Where zips of plugins lie, and where they are unpacked while they run. */
@NullMarked
package id.pelanggan.adapters.plugins.folder;

import org.jspecify.annotations.NullMarked;
