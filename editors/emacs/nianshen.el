;;; nianshen.el --- 年审 in Emacs, by way of eglot  -*- lexical-binding: t; -*-

;; Emacs 26 or newer with eglot (part of Emacs from 29 on).  Put this file on the load path, and
;;   (require 'nianshen)
;; If the launcher `nianshen' is not on the PATH:
;;   (setq nianshen-command '("java" "-jar" "/opt/nianshen.jar" "lsp"))

(require 'eglot)

(defgroup nianshen nil
  "Annual reports on open government information."
  :group 'tools)

(defcustom nianshen-command '("nianshen" "lsp")
  "How the language server is started."
  :type '(repeat string))

(define-derived-mode nianshen-mode text-mode "年审"
  "Reports in plain text, Markdown and HTML.")

(define-derived-mode nianshen-rule-mode text-mode "年审规则"
  "Configurations and rule files.")

(add-to-list 'eglot-server-programs
             '((nianshen-mode nianshen-rule-mode) . (lambda (&rest _) nianshen-command)))

(add-hook 'nianshen-mode-hook #'eglot-ensure)
(add-hook 'nianshen-rule-mode-hook #'eglot-ensure)

(add-to-list 'auto-mode-alist '("年度报告.*\\.\\(?:txt\\|md\\|html?\\)\\'" . nianshen-mode))
(add-to-list 'auto-mode-alist '("/nianshen\\.yaml\\'" . nianshen-rule-mode))
(add-to-list 'auto-mode-alist '("/rules/.*\\.ya?ml\\'" . nianshen-rule-mode))

(defun nianshen--show (text)
  "Show TEXT in a buffer of its own."
  (with-current-buffer (generate-new-buffer "*nianshen*")
    (insert text)
    (goto-char (point-min))
    (pop-to-buffer (current-buffer))))

(defun nianshen--command (name &rest arguments)
  "Have the server execute NAME with ARGUMENTS."
  (jsonrpc-request (eglot--current-server-or-lose) :workspace/executeCommand
                   (list :command name :arguments (vconcat arguments))))

(defun nianshen-new-report (organ year)
  "A report of ORGAN and YEAR with nothing filled in."
  (interactive "s机关: \nn年度: ")
  (nianshen--show (nianshen--command "nianshen.newReport" organ year)))

(defun nianshen-explain-rule (rule)
  "What RULE demands."
  (interactive "s规则: ")
  (nianshen--show (nianshen--command "nianshen.explainRule" rule)))

(defun nianshen-check-workspace ()
  "Check all files of the project and list them, those that need most first."
  (interactive)
  (nianshen--show
   (mapconcat
    (lambda (one)
      (format "%s：%d 错误 %d 警告 %d 提示  %s" (plist-get one :verdict) (plist-get one :errors)
              (plist-get one :warnings) (plist-get one :notes) (plist-get one :name)))
    (plist-get (nianshen--command "nianshen.checkWorkspace") :details)
    "\n")))

(provide 'nianshen)
;;; nianshen.el ends here
