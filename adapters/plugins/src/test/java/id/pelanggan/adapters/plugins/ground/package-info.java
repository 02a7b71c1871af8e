/** Plugins that are written, compiled and zipped by tests. */
@NullMarked
package id.pelanggan.adapters.plugins.ground;

import org.jspecify.annotations.NullMarked;
