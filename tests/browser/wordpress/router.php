<?php
// What PHP's own server answers with: the card's files and those of WordPress as they are, and all else as
// WordPress does.

$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$ours = ['/wp-content/fact-card/' => '/../../../www/dist/', '/seeds/' => '/../../../seeds/', '/tests/' => '/../'];
foreach ($ours as $place => $folder) {
    $file = __DIR__ . $folder . basename($path);
    if (str_starts_with($path, $place) && is_file($file)) {
        $is_script = preg_match('/js$/', $file);
        header('Content-Type: ' . ($is_script ? 'text/javascript' : 'application/json'));
        readfile($file);
        return;
    }
}
// The plugin's, as it was unpacked.
if (getenv('WORDPRESS_PLUGINS') && str_starts_with($path, '/wp-content/plugins/')) {
    $file = getenv('WORDPRESS_PLUGINS') . substr($path, strlen('/wp-content/plugins'));
    $types = ['css' => 'text/css', 'html' => 'text/html', 'json' => 'application/json'];
    $types += ['js' => 'text/javascript', 'mjs' => 'text/javascript'];
    $type = $types[pathinfo($file, PATHINFO_EXTENSION)] ?? null;
    if ($type && is_file($file)) {
        header("Content-Type: $type");
        readfile($file);
    } else {
        http_response_code(404);
    }
    return;
}
if ($path !== '/' && is_file($_SERVER['DOCUMENT_ROOT'] . $path)) {
    return false;
}
require __DIR__ . '/config.php';
define('WP_USE_THEMES', true);
wp();
require ABSPATH . WPINC . '/template-loader.php';
