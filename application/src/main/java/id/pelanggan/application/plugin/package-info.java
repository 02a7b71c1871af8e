/** Plugins: which there are, and which may run. */
@NullMarked
package id.pelanggan.application.plugin;

import org.jspecify.annotations.NullMarked;
