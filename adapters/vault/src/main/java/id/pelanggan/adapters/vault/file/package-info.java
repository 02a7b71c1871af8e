/** The files of the keys: written so that a crash at any moment leaves one of two states. */
@NullMarked
package id.pelanggan.adapters.vault.file;

import org.jspecify.annotations.NullMarked;
