/** Connected systems: what is asked of the house about them, their syncs, and how they look. */
@NullMarked
package id.pelanggan.app.screen.sources.sync;

import org.jspecify.annotations.NullMarked;
