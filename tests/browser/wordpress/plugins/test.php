<?php
// What the tests change about the pages.

// The script on every page, unless the plugin brings it.
if (!getenv('WORDPRESS_PLUGINS')) {
    require __DIR__ . '/by-hand/fact-card.php';
}

// `case.js` hears what the page says, before anything else can say something.
add_action('wp_head', function () {
    echo '<script src="/tests/case.js"></script>';
}, 0);

// An administrator's post brings the script along.
add_action('wp_enqueue_scripts', function () {
    if (isset($_GET['pasted'])) {
        wp_dequeue_script('fact-card');
    }
}, 20);

// Browsers would look up the name of the site that emoji come from.
add_filter('wp_resource_hints', '__return_empty_array');

// And load emoji from there.
remove_action('wp_head', 'print_emoji_detection_script', 7);

// In these answers the plugin is off, the site is in Indonesian, or the page is an AMP page, which has no
// scripts.
if (isset($_GET['without'])) {
    add_filter('option_active_plugins', '__return_empty_array');
}
if (isset($_GET['indonesian'])) {
    add_filter('locale', fn () => 'id_ID');
}
if (isset($_GET['amp'])) {
    function amp_is_request()
    {
        return true;
    }
}

// A page as newer versions of WordPress send their editors in Chromium, where a site has https: it can't
// reach into frames of the same site.
if (isset($_GET['isolated'])) {
    header('Document-Isolation-Policy: isolate-and-credentialless');
}

// The classic editor, in which one writes HTML or, at the other tab, sees the text as it will be. The page
// after it has been saved is its own too.
$pages = ($_SERVER['REQUEST_URI'] ?? '') . ' ' . ($_SERVER['HTTP_REFERER'] ?? '');
add_filter('use_block_editor_for_post', fn () => !str_contains($pages, '?classic'));
add_filter('wp_default_editor', fn () => isset($_GET['visual']) ? 'tinymce' : 'html');
