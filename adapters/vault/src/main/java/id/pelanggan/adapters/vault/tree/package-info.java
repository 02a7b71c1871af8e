/** The tree that keys are derived from, and what is left of it after punctures. */
@NullMarked
package id.pelanggan.adapters.vault.tree;

import org.jspecify.annotations.NullMarked;
