{
  "aliases": {
    "{{jbangAliasName}}": {
      "script-ref": "{{projectLinkHomepage}}/releases/download/{{tagName}}/{{projectName}}-{{projectVersion}}.jar",
      "description": "{{projectDescription}}"
    }
  }
}
