/** Plugins: zips that are checked, kept apart from the program's classes, and talked with. */
@NullMarked
package id.pelanggan.adapters.plugins;

import org.jspecify.annotations.NullMarked;
