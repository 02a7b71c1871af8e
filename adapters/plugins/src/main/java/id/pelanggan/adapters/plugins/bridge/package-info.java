/**
 * Between the program and plugins: the only code that mentions both. It is loaded by a loader of
 * its own, so no other class of the program may name one of these.
 */
@NullMarked
package id.pelanggan.adapters.plugins.bridge;

import org.jspecify.annotations.NullMarked;
